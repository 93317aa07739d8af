package app.lectern.desktop;

import java.util.List;
import java.util.Locale;

/**
 * The lesson of an errand, and what two people say about it.
 *
 * @param author who writes it
 * @param reviewer who judges it
 * @param title of the video
 * @param training it belongs to
 * @param old the script that was approved last year
 * @param changed the script as it is now, before anybody has looked at it
 * @param note what the author says to the reviewer
 * @param objection what the reviewer says about the second scene
 * @param reason why it is sent back
 * @param mended the narration of the second scene after that
 * @param published the note of its publication
 */
record ErrandLesson(
        Locale language,
        String author,
        String reviewer,
        String title,
        String training,
        String old,
        String changed,
        String note,
        String objection,
        String reason,
        List<String> mended,
        String published) {
    static final ErrandLesson KOREAN = new ErrandLesson(
            Locale.KOREAN,
            "김하늘",
            "박바다",
            "유출이 의심될 때",
            "개인정보 보호 교육 2026",
            """
            {"title":"유출이 의심될 때","language":"ko","scenes":[
            {"scene_id":1,"title":"유출이 의심될 때","text":"개인정보가 밖으로 나간 것 같다면 하루 안에 담당자에게 알립니다.","on_screen_text":["혼자 판단하지 않기"]},
            {"scene_id":2,"title":"알리는 순서","text":"먼저 메일로 알리고, 알게 된 시각과 경위를 적습니다.","on_screen_text":["멈추기","알리기","기록하기"]}]}""",
            """
            {"title":"유출이 의심될 때","language":"ko","scenes":[
            {"scene_id":1,"title":"유출이 의심될 때","text":"개인정보가 밖으로 나간 것 같다면 지체 없이 담당자에게 알립니다.","on_screen_text":["혼자 판단하지 않기"]},
            {"scene_id":2,"title":"알리는 순서","text":"먼저 전화로 알리고, 알게 된 시각과 경위를 적습니다.","on_screen_text":["멈추기","알리기","기록하기"]},
            {"scene_id":3,"title":"72시간 안에 하는 일","text":"유출을 안 때부터 72시간 안에 정보 주체에게 알립니다.","on_screen_text":["정보 주체에게 알리기"]}]}""",
            "신고 기준을 법령에 맞게 고쳤습니다.",
            "‘경위’가 무엇인지 풀어 써 주세요.",
            "말이 어렵습니다.",
            List.of("먼저 전화로 알립니다.", "그다음 알게 된 때와 어떻게 알았는지를 적습니다."),
            "2026년 하반기 교육");

    static final ErrandLesson ENGLISH = new ErrandLesson(
            Locale.ENGLISH,
            "Alex Kim",
            "Sam Park",
            "When data may have leaked",
            "Privacy training 2026",
            """
            {"title":"When data may have leaked","language":"en","scenes":[
            {"scene_id":1,"title":"When data may have leaked","text":"If personal data may have left the company, tell the privacy officer within a day.","on_screen_text":["Do not decide alone"]},
            {"scene_id":2,"title":"In this order","text":"Write a message first, then note the time and the circumstances.","on_screen_text":["Stop","Tell","Note"]}]}""",
            """
            {"title":"When data may have leaked","language":"en","scenes":[
            {"scene_id":1,"title":"When data may have leaked","text":"If personal data may have left the company, tell the privacy officer at once.","on_screen_text":["Do not decide alone"]},
            {"scene_id":2,"title":"In this order","text":"Call first, then note the time and the circumstances.","on_screen_text":["Stop","Tell","Note"]},
            {"scene_id":3,"title":"Within 72 hours","text":"Within seventy two hours the people concerned are told.","on_screen_text":["Tell the people concerned"]}]}""",
            "The deadlines follow the law now.",
            "What are circumstances? Please say it in plain words.",
            "Too hard to understand.",
            List.of("Call first.", "Then note when and how you noticed."),
            "Second half of 2026");

    String narration() {
        return String.join(" ", mended);
    }
}

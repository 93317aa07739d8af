package app.lectern.slide;

import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.Look;
import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Voicing.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Scripts as people write them. */
final class SampleScripts {
    private static final Pattern BAR = Pattern.compile("\\|");

    private SampleScripts() {}

    static List<Script> all() {
        return List.of(PRIVACY, PHISHING, SHORTEST);
    }

    static final Script PRIVACY = script(
            "개인정보 보호 교육",
            "개인정보 보호 교육|업무 담당자 필수 과정|소요 시간 약 3분",
            "개인정보란 무엇인가|살아 있는 개인에 관한 정보|이름, 연락처, 영상|결합하면 알아볼 수 있는 정보",
            "수집의 원칙|목적을 분명히|필요한 만큼만|동의를 받고",
            "잘못된 사례|이벤트 응모에 주민등록번호 요구|보관 기간 5년 초과",
            "안전하게 보관하기|암호화|접근 권한 최소화|90일마다 비밀번호 변경",
            "USB와 이동 매체|개인 USB 금지|분실 즉시 신고",
            "정리|필요한 만큼 수집|안전하게 보관|바로 신고");

    static final Script PHISHING = script(
            "Phishing awareness",
            "Phishing awareness|For all staff|About two minutes",
            "What phishing is|A message that pretends|It wants your password or your money",
            "Look at the sender|Check the full address|One wrong letter is enough",
            "Urgency is a warning|Deadlines|Threats|Secrets",
            "Summary|Sender|Link|Report");

    /** Scenes with a narration and nothing else. */
    static final Script SHORTEST = new Script(
            null,
            null,
            Look.DEFAULT,
            Soundtrack.NONE,
            Spoken.DEFAULT,
            List.of(),
            Script.PASS_MARK,
            List.of(
                    new Scene(
                            "1",
                            "안녕하세요. 보안교육입니다.",
                            null,
                            List.of(),
                            null,
                            null,
                            FocalPoint.CENTRE,
                            PictureMotion.NONE,
                            null,
                            Spoken.DEFAULT,
                            0,
                            null,
                            null),
                    new Scene(
                            "2",
                            "피싱 메일에 주의하세요.",
                            null,
                            List.of(),
                            null,
                            null,
                            FocalPoint.CENTRE,
                            PictureMotion.NONE,
                            null,
                            Spoken.DEFAULT,
                            0,
                            null,
                            null)));

    /** Scenes as "title|line|line". */
    private static Script script(String title, String... scenes) {
        List<Scene> all = new ArrayList<>();
        for (String scene : scenes) {
            List<String> texts = BAR.splitAsStream(scene).toList();
            String id = Integer.toString(all.size() + 1);
            all.add(new Scene(
                    id,
                    "내레이션입니다.",
                    texts.getFirst(),
                    texts.subList(1, texts.size()),
                    null,
                    null,
                    FocalPoint.CENTRE,
                    PictureMotion.NONE,
                    null,
                    Spoken.DEFAULT,
                    0,
                    null,
                    null));
        }
        return new Script(title, null, Look.DEFAULT, Soundtrack.NONE, Spoken.DEFAULT, List.of(), Script.PASS_MARK, all);
    }
}

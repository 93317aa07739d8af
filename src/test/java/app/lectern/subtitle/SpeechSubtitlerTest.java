package app.lectern.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.pipeline.Subtitler.TimedScene;
import app.lectern.pipeline.Subtitler.TimedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechSubtitlerTest {
    private static final SpeechSubtitler SUBTITLER = new SpeechSubtitler();

    static final List<String> KOREAN = List.of(
            "안녕하십니까.",
            "지금부터 개인정보 보호 교육을 시작하겠습니다.",
            "이 과정은 모든 임직원이 해마다 한 번 이상 들어야 하는 필수 교육입니다.",
            "이름과 연락처는 물론이고, 다른 정보와 쉽게 결합하여 알아볼 수 있는 정보도 포함됩니다.",
            "수집 항목, 이용 기간, 거부할 권리를 반드시 알려야 합니다.",
            "한 부서는 경품 행사에서 주민등록번호 13자리를 모두 받았습니다.",
            "메일을 보내기 전에 받는 사람을 두 번 확인합니다.",
            "회사에서 지급한 매체를 잃어버렸다면 1시간 안에 보안 담당자에게 신고하십시오.",
            "개인정보를 외부 업체에 맡길 때에는 계약서에 보호 조치를 적고, 제공한 날짜와 항목을 기록으로 남깁니다.",
            "필요한 만큼만 모으고, 안전하게 보관하고, 문제가 생기면 바로 신고합니다.",
            "작업을 시작하기 전에 보호구의 상태를 먼저 확인하고, 이상이 있으면 관리 감독자에게 알린 다음, 교체할 때까지 작업을 시작하지"
                    + " 않으며, 동료에게도 같은 사실을 알려서 함께 지키도록 합니다.");

    static final List<String> ENGLISH = List.of(
            "Welcome.",
            "In the next two minutes you will learn how to recognise a phishing mail, and what to do when you receive one.",
            "Phishing is a message that pretends to come from someone you trust.",
            "Look at the full address of the sender, not only at the name.",
            "A deadline of thirty minutes, a threat, or a secret you must keep are all warnings.",
            "If you clicked, disconnect from the network, call the security team at once, and change your password from"
                    + " another computer.");

    static Stream<String> sentences() {
        return Stream.concat(KOREAN.stream(), ENGLISH.stream());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    @ValueSource(
            strings = {
                "가나다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마바사아자차카타파하",
                "https://intranet.example.com/education/2026/privacy/phishing?scene=12&language=ko 에 접속합니다.",
                "この文章は日本語で書かれています。空白はありませんが、行は正しく分けられなければなりません。",
                "这是一个很长的中文句子，没有空格，但是字幕必须在合适的地方换行，不能超出屏幕的宽度。"
            })
    void fitsTheScreenAndLosesNothing(String sentence) {
        List<Cue> cues = cues(sentence(sentence, 1_000, 9_000));
        int widest = widest(sentence);
        for (Cue cue : cues) {
            List<String> lines = cue.text().lines().toList();
            assertThat(lines).hasSizeBetween(1, 2).allSatisfy(line -> {
                assertThat(line).isNotBlank().isEqualTo(line.strip());
                assertThat(TextWidth.columns(line)).isLessThanOrEqualTo(widest);
            });
        }
        String shown = cues.stream().map(Cue::text).collect(Collectors.joining());
        assertThat(shown.replaceAll("\\s", "")).isEqualTo(sentence.replaceAll("\\s", ""));
        assertThat(cues.getFirst().startMillis()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void breaksOnlyBetweenWords(String sentence) {
        String shown =
                cues(sentence(sentence, 0, 5_000)).stream().map(Cue::text).collect(Collectors.joining(" "));
        assertThat(shown.replace('\n', ' ')).isEqualTo(sentence);
    }

    @Test
    void dividesAtGoodPlaces() {
        assertThat(texts(KOREAN.get(2))).containsExactly("이 과정은 모든 임직원이\n해마다 한 번 이상", "들어야 하는 필수 교육입니다.");
        assertThat(texts(KOREAN.get(3))).containsExactly("이름과 연락처는 물론이고,\n다른 정보와 쉽게 결합하여", "알아볼 수 있는 정보도\n포함됩니다.");
        assertThat(texts(ENGLISH.get(5)))
                .containsExactly(
                        "If you clicked,\ndisconnect from the network,",
                        "call the security team at once, and change\nyour password from another computer.");
    }

    @Test
    void timesTheCuesOfASentenceBySyllables() {
        String first = "보호구를 착용하지 않은 사람은 현장에 들어갈 수 없습니다. ";
        List<Cue> cues = cues(sentence(first.repeat(4).strip(), 2_000, 22_000));
        assertThat(cues).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat((double) cues.get(i).startMillis()).isCloseTo(2_000 + i * 20_600 / 4.0, within(150.0));
        }
    }

    @Test
    void leavesCuesUpLongEnoughToRead() {
        List<Cue> cues = cues(
                sentence("하나.", 0, 300),
                sentence("둘입니다.", 1_500, 3_000),
                sentence("셋.", 3_200, 3_500),
                sentence("넷.", 3_900, 4_100));
        assertThat(cues)
                .containsExactly(
                        new Cue(0, 833, "하나.", 0),
                        new Cue(1_500, 3_820, "둘입니다. 셋.", 0),
                        new Cue(3_900, 4_733, "넷.", 0));
    }

    @Test
    void staysInOrderWhateverItIsGiven() {
        List<Cue> crowded = cues(sentence(String.join(" ", KOREAN), 100, 103), sentence("다음.", 104, 105));
        assertThat(crowded).hasSizeGreaterThan(10);
        assertThat(crowded.getFirst().startMillis()).isEqualTo(100);
        assertThat(cues(sentence(" \n", 0, 10))).isEmpty();
        assertThat(SUBTITLER.track(List.of()).cues()).isEmpty();
    }

    @Test
    void everyCueOfAVideoStartsWithItsSentenceAndLeavesAGap() {
        List<TimedScene> scenes = new ArrayList<>();
        long at = 300;
        for (List<String> texts : List.of(KOREAN, ENGLISH, KOREAN)) {
            List<TimedSentence> scene = new ArrayList<>();
            for (String text : texts) {
                long end = at + 140L * text.length();
                scene.add(sentence(text, at, end));
                at = end + 350;
            }
            scenes.add(new TimedScene(scene, null, 0, at));
            at += 450;
        }
        SubtitleTrack track = SUBTITLER.track(scenes);
        List<Long> starts = track.cues().stream().map(Cue::startMillis).toList();
        scenes.forEach(scene ->
                scene.sentences().forEach(sentence -> assertThat(starts).contains(sentence.startMillis())));
        for (int i = 1; i < track.cues().size(); i++) {
            long gap = starts.get(i) - track.cues().get(i - 1).endMillis();
            assertThat(gap).isGreaterThanOrEqualTo(80);
        }
    }

    /** The columns of a line: 16 Korean or Chinese characters, 13 Japanese ones, 42 Latin letters. */
    private static int widest(String text) {
        if (text.matches(".*\\p{IsHangul}.*")) {
            return 32;
        }
        if (text.matches(".*[\\p{IsHiragana}\\p{IsKatakana}].*")) {
            return 26;
        }
        return text.matches(".*\\p{IsHan}.*") ? 32 : 42;
    }

    private static List<String> texts(String sentence) {
        return cues(sentence(sentence, 0, 8_000)).stream().map(Cue::text).toList();
    }

    private static List<Cue> cues(TimedSentence... sentences) {
        return SUBTITLER
                .track(List.of(new TimedScene(List.of(sentences), null, 0, 60_000)))
                .cues();
    }

    private static TimedSentence sentence(String text, long startMillis, long endMillis) {
        return new TimedSentence(text, startMillis, endMillis, List.of());
    }
}

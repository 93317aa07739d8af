package app.lectern.speech;

import app.lectern.domain.speech.SpeechSettings;
import app.lectern.speech.espeak.EspeakSynthesizer;
import app.lectern.speech.freetts.FreeTtsSynthesizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Narrations as authors write them, and engines to speak them. */
public final class Narrations {
    public static final List<String> KOREAN = List.of(
            "안녕하십니까. 지금부터 개인정보 보호 교육을 시작하겠습니다. 이 과정은 모든 임직원이 해마다 한 번 이상 들어야 하는 필수 교육입니다.",
            "한 부서는 경품 행사에서 주민등록번호 13자리를 모두 받았습니다. 보관 기간도 5년을 넘겼습니다. 두 가지 모두 법을 어긴 사례입니다.",
            "사고가 나면 즉시 작업을 멈추고 119에 신고합니다.\n하나. 혼자 판단하지 않습니다.\n둘. 서두르지 않습니다.",
            "개인 USB 사용은 금지되어 있습니다. 회사에서 지급한 매체를 잃어버렸다면 1시간 안에 보안 담당자에게 신고하십시오.");

    public static final List<String> ENGLISH = List.of(
            "Welcome. In the next two minutes you will learn how to recognise a phishing mail, and what to do when you"
                    + " receive one.",
            "Most attacks hurry you. A deadline of thirty minutes, a threat, or a secret you must keep are all"
                    + " warnings.",
            "Don’t reply — report it to the “security team”. Thank you for taking part.");

    /** One folder for all tests of a build: extraction is tested on its own. */
    public static final Path CACHE = Path.of("target", "speech-cache");

    private Narrations() {}

    /** A narrator that has never spoken before, with nothing chosen. */
    public static EngineNarrator narrator() {
        return narrator(SpeechSettings.DEFAULT);
    }

    /** A narrator that has never spoken before. */
    public static EngineNarrator narrator(SpeechSettings settings) {
        try {
            Path cache = Files.createTempDirectory(Files.createDirectories(CACHE), "spoken-");
            return new EngineNarrator(new EngineSet(_ -> engines()), () -> settings, cache);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<SpeechSynthesizer> engines() {
        return List.of(new FreeTtsSynthesizer(), new EspeakSynthesizer(CACHE));
    }

    /** The text again and again, up to a length. */
    public static String long5000(String text) {
        return (text + " ").repeat(5000 / (text.length() + 1)).strip();
    }
}

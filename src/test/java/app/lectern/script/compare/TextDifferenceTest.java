package app.lectern.script.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.script.compare.TextDifference.Kind;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {
    /** Removed words in [-…-], added ones in [+…+]. */
    private static String shown(String before, String after) {
        return TextDifference.of(before, after).spans().stream()
                .map(span -> switch (span.kind()) {
                    case KEPT -> span.text();
                    case REMOVED -> "[-" + span.text() + "-]";
                    case ADDED -> "[+" + span.text() + "+]";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            먼저 메일로 알립니다. | 먼저 전화로 알립니다. | 먼저 [-메일로 -][+전화로 +]알립니다.
            담당자를 부릅니다 | 담당자에게 부릅니다 | [-담당자를 -][+담당자에게 +]부릅니다
            바로 끕니다. | 바로 끕니다! | 바로 끕니다[-.-][+!+]
            비밀번호는 8자입니다 | 비밀번호는 12자입니다 | 비밀번호는 [-8자입니다-][+12자입니다+]
            1,000명 이상 | 1,500명 이상 | [-1,000명 -][+1,500명 +]이상
            VPN을 켭니다 | VPN을 켭니다 그리고 접속합니다 | VPN을 켭니다 [+그리고 접속합니다+]
            이름(성명) | 이름(별명) | 이름([-성명-][+별명+])
            turn it off | turn it on | turn it [-off-][+on+]
            하나입니다. 셋입니다. | 하나입니다. 둘입니다. 셋입니다. | 하나입니다. [+둘입니다. +]셋입니다.
            하나입니다. | 하나입니다. 둘입니다. | 하나입니다. [+둘입니다.+]
            하나입니다. 둘입니다. | 하나입니다. | 하나입니다.[-둘입니다. -]
            """)
    void wordsAreWhole(String before, String after, String shown) {
        assertThat(shown(before, after)).isEqualTo(shown);
    }

    @Test
    void aTextThatComesOrGoesIsOnePlace() {
        assertThat(shown("", "모두 새 글입니다.")).isEqualTo("[+모두 새 글입니다.+]");
        assertThat(shown("모두 옛 글입니다.", "")).isEqualTo("[-모두 옛 글입니다.-]");
        assertThat(TextDifference.of("", "").spans()).isEmpty();
        assertThat(TextDifference.of("가 나 다 라", "가 마 다 바").places()).isEqualTo(2);
    }

    @Test
    void otherSpacesAreNotOtherWords() {
        TextDifference difference = TextDifference.of("한 줄 글", "한 줄\n글");
        assertThat(difference.isSame()).isTrue();
        assertThat(shown("한 줄 글", " 한 줄\n글")).isEqualTo(" 한 줄\n글".replaceFirst(" ", "[+ +]"));
    }

    @Test
    void keptAndAddedWordsAreTheTextAsItIsNow() {
        String before = words(0, 2_000);
        String after = words(700, 2_400) + " " + words(0, 300);
        TextDifference difference = TextDifference.of(before, after);
        assertThat(part(difference, Kind.ADDED)).isEqualTo(after);
        assertThat(part(difference, Kind.REMOVED).replaceAll("\\s", "")).isEqualTo(before.replaceAll("\\s", ""));
    }

    private static String part(TextDifference difference, Kind kind) {
        return difference.spans().stream()
                .filter(span -> span.kind() == Kind.KEPT || span.kind() == kind)
                .map(TextDifference.Span::text)
                .collect(Collectors.joining());
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "낱말" + i + "을").collect(Collectors.joining(" "));
    }
}

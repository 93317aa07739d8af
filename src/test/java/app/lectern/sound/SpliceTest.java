package app.lectern.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpliceTest {
    @Test
    void piecesBeginAndEndSoftly() {
        Pcm tone = Spoken.tone(48_000, 1, 100, 0.5);
        Pcm piece = Splice.piece(tone, 1000, 20_000);
        assertThat(piece.length()).isEqualTo(19_000);
        assertThat(piece.samples()[0]).isZero();
        assertThat(piece.samples()[18_999]).isZero();
        float step = 0;
        for (int i = 1; i < piece.length(); i++) {
            step = Math.max(step, Math.abs(piece.samples()[i] - piece.samples()[i - 1]));
        }
        assertThat(step).isLessThan(0.02f);
        assertThat(piece.samples()[9000]).isEqualTo(tone.samples()[10_000]);
    }

    @Test
    void theRoomIsSoftAndTheSameAndStartsAndEndsAtZero() {
        Pcm room = RoomTone.under(new Pcm(new float[48_000 * 3], 48_000));
        assertThat(Decibels.of(room.rms(room.length())[0])).isEqualTo(-70, within(0.2));
        assertThat(room.samples()[0]).isZero();
        assertThat(room.samples()[room.length() - 1]).isZero();
        assertThat(RoomTone.under(new Pcm(new float[48_000 * 3], 48_000)).samples())
                .isEqualTo(room.samples());
        assertThat(SoundSpan.of(room)).as("heard").isEmpty();
        assertThat(RoomTone.under(new Pcm(new float[0], 48_000)).length()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "22050, 48000, 22050",
        "16000, 48000, 1",
        "48000, 22050, 100001",
        "44100, 48000, 4096",
        "48000, 192000, 0"
    })
    void resamplingKeepsTimeAndLevel(int from, int to, int length) throws Exception {
        Pcm tone = Spoken.tone(from, length / (double) from, 500, 0.5);
        Pcm made = Resampling.to(tone, to);
        assertThat(made.length()).isEqualTo((int) Math.round(length * (double) to / from));
        Pcm wanted = Spoken.tone(to, made.length() / (double) to, 500, 0.5);
        for (int i = to / 100; i < made.length() - to / 100; i++) {
            assertThat(made.samples()[i]).isEqualTo(wanted.samples()[i], within(0.005f));
        }
    }

    @Test
    void sixteenBitsComeBackAndWhatIsTooLoudIsFullScale() {
        short[] samples = {0, 1, -1, 32767, -32768, 12_345};
        assertThat(Pcm.of16(samples, 8000).to16()).isEqualTo(samples);
        assertThat(new Pcm(new float[] {1.5f, -1.5f}, 8000).to16()).containsExactly(32767, -32768);
    }
}

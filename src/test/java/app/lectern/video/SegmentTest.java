package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.pipeline.Picture;
import app.lectern.pipeline.Shot;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where players can begin: at every entry and never more than ten seconds apart. */
class SegmentTest {
    private static final int RATE = 25;

    @Test
    void shortScenesAreOneSegment() {
        assertThat(lengths(shot(100, true), shot(100, false), shot(50, false))).containsExactly(List.of(100, 100, 50));
    }

    @Test
    void aChangeThatWouldStandPastTenSecondsBeginsASegment() {
        assertThat(lengths(shot(100, true), shot(100, false), shot(51, false)))
                .containsExactly(List.of(100, 100), List.of(51));
        assertThat(lengths(shot(100, true), shot(400, false), shot(10, false)))
                .containsExactly(List.of(100), List.of(400, 10));
    }

    @Test
    void aLongShotLeavesItsSegmentOpenForWhatIsLeftOfTenSeconds() {
        // the entry stands again at 250 and 500; 100 frames later 150 are left
        assertThat(lengths(shot(600, true), shot(150, false), shot(1, false)))
                .containsExactly(List.of(600, 150), List.of(1));
        assertThat(lengths(shot(500, true), shot(1, false))).containsExactly(List.of(500), List.of(1));
    }

    @Test
    void transitionsBeginSegmentsOfTheirOwn() {
        List<Shot> shots = new ArrayList<>(List.of(shot(100, true)));
        for (int i = 0; i < 12; i++) {
            shots.add(shot(1, i == 0));
        }
        List<Segment> segments = Segment.of(shots, RATE);
        assertThat(segments).hasSize(2);
        assertThat(segments.get(0).coding()).isEqualTo(Coding.STILL);
        assertThat(segments.get(1).coding()).isEqualTo(Coding.MOTION);
        assertThat(segments.get(1).shots()).hasSize(12);
    }

    private static List<List<Integer>> lengths(Shot... shots) {
        return Segment.of(List.of(shots), RATE).stream()
                .map(segment -> segment.shots().stream().map(Shot::frames).toList())
                .toList();
    }

    private static Shot shot(int frames, boolean entry) {
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        return new Shot(new Picture.Drawn("x", () -> image), frames, entry);
    }
}

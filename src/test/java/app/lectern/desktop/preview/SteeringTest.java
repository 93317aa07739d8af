package app.lectern.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.player.VideoPlayer;
import app.lectern.video.VideoChapter;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class SteeringTest {
    private static final class Player implements VideoPlayer {
        private final SimpleDoubleProperty seconds = new SimpleDoubleProperty();
        private final SimpleBooleanProperty playing = new SimpleBooleanProperty();
        private final SimpleDoubleProperty speed = new SimpleDoubleProperty(1);
        private final SimpleDoubleProperty volume = new SimpleDoubleProperty(1);

        @Override
        public Region picture() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReadOnlyBooleanProperty sounds() {
            return new SimpleBooleanProperty(true);
        }

        @Override
        public ReadOnlyDoubleProperty seconds() {
            return seconds;
        }

        @Override
        public ReadOnlyBooleanProperty playing() {
            return playing;
        }

        @Override
        public DoubleProperty speed() {
            return speed;
        }

        @Override
        public DoubleProperty volume() {
            return volume;
        }

        @Override
        public void play() {
            playing.set(true);
        }

        @Override
        public void pause() {
            playing.set(false);
        }

        @Override
        public void seek(double to) {
            seconds.set(to);
        }

        @Override
        public void step(int frames) {
            seconds.set(seconds.get() + 0.04 * frames);
        }

        @Override
        public void close() {
            pause();
        }
    }

    private final Steering steering = new Steering(
            12,
            new Chapters(List.of(
                    new VideoChapter("표지", 0, 4), new VideoChapter("본문", 4, 10), new VideoChapter("정리", 10, 12))));

    @Test
    void placesStayWithinTheVideoAndScenesAreJumpedTo() {
        steering.steer(new Player());
        assertThat(steering.touched().get()).isFalse();
        steering.forward();
        assertThat(steering.seconds().get()).isEqualTo(5);
        assertThat(steering.touched().get()).isTrue();
        steering.nextChapter();
        assertThat(steering.seconds().get()).isEqualTo(10);
        steering.forward();
        assertThat(steering.seconds().get()).isEqualTo(12);
        steering.previousChapter();
        steering.previousChapter();
        assertThat(steering.seconds().get()).isEqualTo(4);
        steering.back();
        assertThat(steering.seconds().get()).isZero();
    }

    @Test
    void anotherPlayerGoesOnWhereTheFirstWas() {
        Player first = new Player();
        steering.steer(first);
        steering.seek(7);
        steering.playOrPause();
        steering.faster();
        steering.faster();
        steering.volume().set(0.4);
        steering.mute();
        Player second = new Player();
        steering.steer(second);
        first.close();
        assertThat(second.seconds.get()).isEqualTo(7);
        assertThat(second.playing.get()).isTrue();
        assertThat(second.speed.get()).isEqualTo(1.5);
        assertThat(second.volume.get()).isZero();
        steering.mute();
        assertThat(second.volume.get()).isEqualTo(0.4);
        assertThat(steering.playing().get()).isTrue();
    }

    @Test
    void speedsHaveASlowestAndAFastest() {
        steering.steer(new Player());
        for (int i = 0; i < 9; i++) {
            steering.slower();
        }
        assertThat(steering.speed().get()).isEqualTo(0.5);
        for (int i = 0; i < 9; i++) {
            steering.faster();
        }
        assertThat(steering.speed().get()).isEqualTo(2);
    }
}

package app.lectern.desktop;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/**
 * Work that is spread over the window's frames: while Java is still cold, all of it in one frame would hold the window
 * up. Owned by the window's thread.
 */
public final class Frames extends AnimationTimer {
    private final Queue<Runnable> pieces;
    private boolean rests;

    private Frames(List<Runnable> pieces) {
        this.pieces = new ArrayDeque<>(pieces);
    }

    /** Does each piece, of one or more, in a frame of its own, with a frame between two for what they show; {@link #stop} ends it. */
    public static Frames inTurn(Runnable... pieces) {
        Frames frames = new Frames(List.of(pieces));
        frames.start();
        return frames;
    }

    @Override
    public void handle(long now) {
        rests = !rests;
        if (rests) {
            return;
        }
        pieces.remove().run();
        if (pieces.isEmpty()) {
            stop();
        }
    }
}

package app.lectern.desktop.player;

/** The player that shows a video, and why this one. */
public record FoundPlayer(VideoPlayer player, Why why) {
    /** What led to a player. */
    public enum Why {
        /** The system plays it. */
        SYSTEM,
        /** The system lacks the decoders, or the sound device they ask for. */
        NO_DECODERS,
        /** The system's player never said that it is ready. */
        NO_ANSWER,
        /** Only our own shows two at once. */
        SIDE_BY_SIDE
    }
}

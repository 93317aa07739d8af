package app.lectern.domain.render;

/**
 * The voice that spoke a part of a scene.
 *
 * @param engine such as {@code espeak-ng}, or {@code recording}
 * @param version the engine's, as it tells it; empty for a recording
 * @param voice the engine's name of it, or the recording's file
 */
public record UsedVoice(String engine, String version, String voice) {
    /** The engine's id of a recording. */
    public static final String RECORDING = "recording";
}

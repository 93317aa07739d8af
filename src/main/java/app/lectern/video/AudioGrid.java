package app.lectern.video;

/**
 * Where the scenes' sound lies in the video's audio frames. A scene begins with the audio frame nearest to its first
 * picture, so the sound of a scene is off by half an audio frame (10.7 ms) at most, whatever lies before it.
 *
 * @param frameRate pictures a second
 */
record AudioGrid(int frameRate) {
    /** Samples that sound while a number of pictures are shown. */
    long samples(long pictures) {
        return pictures * SceneSound.RATE / frameRate;
    }

    /** The first audio frame of a scene. */
    long firstFrame(long startPicture) {
        return Math.floorDiv(samples(startPicture) + SoundEncoder.FRAME / 2, SoundEncoder.FRAME);
    }
}

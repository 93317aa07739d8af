package app.lectern.video;

/**
 * From full-range RGB to limited-range BT.709 yuv420p, in plain Java. Chroma is made smaller as {@link Colours} has
 * FFmpeg do it: by a bicubic filter, with its samples in the middle of four pixels. Thread-safe.
 *
 * @param width even, pixels
 * @param height even, pixels
 */
record Bt709(int width, int height) implements PicturePlanes.Conversion {
    private static final double RED = 0.2126;
    private static final double GREEN = 0.7152;
    private static final double BLUE = 0.0722;

    private static final double LUMA_RANGE = 219 / 255.0;
    private static final double CHROMA_RANGE = 224 / 255.0;
    private static final int LUMA_ZERO = 16;
    private static final int CHROMA_ZERO = 128;
    private static final int HIGHEST = 255;

    /** Keys' bicubic with a = -0.6, twice as wide: half of one side, from the middle out. */
    private static final float[] TAPS = {0.4359375f, 0.1203125f, -0.0421875f, -0.0140625f};

    @Override
    public Planes planes(int[] rgb) {
        int columns = width / 2;
        int rows = height / 2;
        byte[] bytes = new byte[width * height + 2 * columns * rows];
        float[] blueness = new float[width * height];
        float[] redness = new float[width * height];
        for (int i = 0; i < rgb.length; i++) {
            int red = rgb[i] >> 16 & 255;
            int green = rgb[i] >> 8 & 255;
            int blue = rgb[i] & 255;
            float luma = (float) (RED * red + GREEN * green + BLUE * blue);
            bytes[i] = (byte) Math.round(LUMA_ZERO + luma * LUMA_RANGE);
            blueness[i] = (float) (CHROMA_RANGE / 2 / (1 - BLUE)) * (blue - luma);
            redness[i] = (float) (CHROMA_RANGE / 2 / (1 - RED)) * (red - luma);
        }
        makeSmaller(blueness, bytes, width * height);
        makeSmaller(redness, bytes, width * height + columns * rows);
        return new Planes(bytes, new int[] {width, columns, columns}, new int[] {height, rows, rows});
    }

    private void makeSmaller(float[] plane, byte[] out, int at) {
        int columns = width / 2;
        float[] narrow = new float[columns * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < columns; x++) {
                narrow[y * columns + x] = filtered(plane, y * width, 1, width, 2 * x);
            }
        }
        for (int y = 0; y < height / 2; y++) {
            for (int x = 0; x < columns; x++) {
                float value = filtered(narrow, x, columns, height, 2 * y);
                out[at + y * columns + x] = (byte) Math.clamp(Math.round(CHROMA_ZERO + value), 0, HIGHEST);
            }
        }
    }

    /** Two samples and their neighbours in one; beyond the edges the outermost goes on. */
    private static float filtered(float[] samples, int from, int step, int count, int place) {
        float sum = 0;
        for (int i = 0; i < TAPS.length; i++) {
            int before = Math.max(0, place - i);
            int after = Math.min(count - 1, place + 1 + i);
            sum += TAPS[i] * (samples[from + before * step] + samples[from + after * step]);
        }
        return sum;
    }
}

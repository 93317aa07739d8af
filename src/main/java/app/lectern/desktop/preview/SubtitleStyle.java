package app.lectern.desktop.preview;

/** How subtitles are drawn over the picture. */
public record SubtitleStyle(boolean shown, Size size, Ground ground, Spot spot) {
    /** How large letters are, as a share of the picture's shorter side. */
    public enum Size {
        SMALL(0.038),
        NORMAL(0.048),
        LARGE(0.064);

        private final double share;

        Size(double share) {
            this.share = share;
        }

        /** The size of letters over a picture, in the unit of its sides. */
        public double of(double width, double height) {
            return share * Math.min(width, height);
        }
    }

    /** What lifts the letters off the picture. */
    public enum Ground {
        BOX,
        OUTLINE
    }

    /** Where they stand. */
    public enum Spot {
        BOTTOM,
        TOP
    }

    /** As most people want them. */
    public static final SubtitleStyle USUAL = new SubtitleStyle(true, Size.NORMAL, Ground.BOX, Spot.BOTTOM);

    public SubtitleStyle withShown(boolean other) {
        return new SubtitleStyle(other, size, ground, spot);
    }

    public SubtitleStyle withSize(Size other) {
        return new SubtitleStyle(shown, other, ground, spot);
    }

    public SubtitleStyle withGround(Ground other) {
        return new SubtitleStyle(shown, size, other, spot);
    }

    public SubtitleStyle withSpot(Spot other) {
        return new SubtitleStyle(shown, size, ground, other);
    }
}

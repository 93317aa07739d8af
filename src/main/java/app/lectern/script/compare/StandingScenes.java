package app.lectern.script.compare;

import java.util.Arrays;

/** Tells the scenes that stayed in their order from those that were moved: as many as can be have stayed. */
final class StandingScenes {
    private StandingScenes() {}

    /**
     * Which scenes of the new order stand where they stood among each other: a longest rising sequence, found by
     * patience sorting, where each card knows the top of the pile before its own.
     *
     * @param origins each scene's place before; {@link SceneMatcher#NONE} when it was not there
     */
    static boolean[] among(int[] origins) {
        int[] before = new int[origins.length];
        int[] tops = new int[origins.length];
        int[] topOrigins = new int[origins.length];
        int piles = 0;
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] == SceneMatcher.NONE) {
                continue;
            }
            // no place is there twice, so it is never found
            int pile = -Arrays.binarySearch(topOrigins, 0, piles, origins[i]) - 1;
            before[i] = pile == 0 ? SceneMatcher.NONE : tops[pile - 1];
            tops[pile] = i;
            topOrigins[pile] = origins[i];
            piles = Math.max(piles, pile + 1);
        }
        boolean[] standing = new boolean[origins.length];
        for (int i = piles == 0 ? SceneMatcher.NONE : tops[piles - 1]; i != SceneMatcher.NONE; i = before[i]) {
            standing[i] = true;
        }
        return standing;
    }
}

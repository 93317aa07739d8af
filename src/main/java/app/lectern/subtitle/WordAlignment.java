package app.lectern.subtitle;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which words of two texts are the same, in the same order: their longest common subsequence. */
final class WordAlignment {
    /** No word of the other text. */
    static final int NONE = -1;

    /** So much of the longer word must be the beginning of both: 보호구를 and 보호구는, report and reports. */
    private static final double SIMILAR = 0.6;

    private WordAlignment() {}

    /**
     * For each shown word the spoken one that it is, or {@link #NONE}.
     *
     * <p>Takes time and memory by the product of both lengths.
     */
    static int[] of(List<String> shown, List<String> spoken) {
        List<String> left = shown.stream().map(WordAlignment::normal).toList();
        List<String> right = spoken.stream().map(WordAlignment::normal).toList();
        float[][] best = new float[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                float likeness = likeness(left.get(i), right.get(j));
                float both = likeness == 0 ? 0 : likeness + best[i + 1][j + 1];
                best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return path(left, right, best);
    }

    private static int[] path(List<String> left, List<String> right, float[][] best) {
        int[] partners = new int[left.size()];
        Arrays.fill(partners, NONE);
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                partners[i++] = j++;
            }
        }
        return partners;
    }

    /** From 0 for nothing in common to 1 for the same word; less for similar ones and for words of one letter. */
    private static float likeness(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        if (left.equals(right)) {
            return left.length() == 1 ? 0.6F : 1;
        }
        int longer = Math.max(left.length(), right.length());
        int common = 0;
        while (common < Math.min(left.length(), right.length()) && left.charAt(common) == right.charAt(common)) {
            common++;
        }
        return common >= 2 && common >= SIMILAR * longer ? 0.7F : 0;
    }

    private static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

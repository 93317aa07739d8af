package app.lectern.desktop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Colours that lie near each other with how often they occur; a picture's colours are divided by median cut. */
record ColourBox(List<Map.Entry<Integer, Integer>> colours) {
    /** At most so many boxes, which hold all colours. */
    static List<ColourBox> divide(List<Map.Entry<Integer, Integer>> colours, int most) {
        List<ColourBox> boxes = new ArrayList<>(List.of(new ColourBox(colours)));
        while (boxes.size() < most) {
            ColourBox widest = boxes.stream()
                    .max(Comparator.comparingLong(ColourBox::weight))
                    .orElseThrow();
            if (widest.weight() == 0) {
                break;
            }
            boxes.remove(widest);
            boxes.addAll(widest.halves());
        }
        return boxes;
    }

    private long weight() {
        return (long) range(widestShift()) * count();
    }

    private long count() {
        return colours.stream().mapToLong(Map.Entry::getValue).sum();
    }

    private int widestShift() {
        int widest = 0;
        for (int shift = 8; shift <= 16; shift += 8) {
            widest = range(shift) > range(widest) ? shift : widest;
        }
        return widest;
    }

    private int range(int shift) {
        int least = 255;
        int most = 0;
        for (Map.Entry<Integer, Integer> colour : colours) {
            int part = colour.getKey() >> shift & 0xff;
            least = Math.min(least, part);
            most = Math.max(most, part);
        }
        return most - least;
    }

    private List<ColourBox> halves() {
        int shift = widestShift();
        List<Map.Entry<Integer, Integer>> sorted = new ArrayList<>(colours);
        sorted.sort(Comparator.<Map.Entry<Integer, Integer>>comparingInt(colour -> colour.getKey() >> shift & 0xff)
                .thenComparing(Map.Entry.comparingByKey()));
        long half = count() / 2;
        int cut = 1;
        for (long sum = sorted.getFirst().getValue(); cut < sorted.size() - 1 && sum < half; cut++) {
            sum += sorted.get(cut).getValue();
        }
        return List.of(new ColourBox(sorted.subList(0, cut)), new ColourBox(sorted.subList(cut, sorted.size())));
    }

    /** The mean of the colours. */
    int middle() {
        int middle = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            long sum = 0;
            for (Map.Entry<Integer, Integer> colour : colours) {
                sum += (long) (colour.getKey() >> shift & 0xff) * colour.getValue();
            }
            middle = middle << 8 | (int) (sum / count());
        }
        return middle;
    }
}

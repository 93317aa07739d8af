package app.lectern.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a fuzzing run has sent and heard: the ids that answers named, and what no answer may be. Thread-safe. */
final class FuzzTraffic {
    private static final Pattern ID = Pattern.compile("\"(\\w+_id)\":\"([^\"]{1,200})\"");
    private static final List<String> FORBIDDEN = List.of("Exception", "at app.", "\tat ", "org.eclipse", "io.javalin");
    private static final int MOST_IDS = 50;

    private final List<Route> routes;
    private final Map<String, List<String>> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    private final List<String> offences = new CopyOnWriteArrayList<>();

    FuzzTraffic(List<Route> routes) {
        this.routes = routes;
    }

    Route route(Random random) {
        return routes.get(random.nextInt(routes.size()));
    }

    /** An id that was seen under this name, if there is one. */
    String id(String name, Random random) {
        List<String> known = ids.getOrDefault(name.equals("asset_id") ? "video_asset_id" : name, List.of());
        return known.isEmpty() ? "v" + random.nextInt(4) : known.get(random.nextInt(known.size()));
    }

    void heard(String request, RawHttp.Answer answer) {
        statuses.merge(answer.status(), 1, Integer::sum);
        boolean forbidden = FORBIDDEN.stream().anyMatch(answer.body()::contains);
        if (answer.status() >= 500 || forbidden) {
            offences.add(shortened(request) + "\n→ " + answer.status() + " " + shortened(answer.body()));
        }
        if (answer.status() == 200) {
            learn(answer.body());
        }
    }

    private void learn(String body) {
        Matcher matcher = ID.matcher(body.length() > 10_000 ? body.substring(0, 10_000) : body);
        while (matcher.find()) {
            List<String> known = ids.computeIfAbsent(matcher.group(1), _ -> new CopyOnWriteArrayList<>());
            if (known.size() < MOST_IDS) {
                known.add(matcher.group(2));
            } else {
                known.set(Math.floorMod(matcher.group(2).hashCode(), MOST_IDS), matcher.group(2));
            }
        }
    }

    List<String> offences() {
        return new ArrayList<>(offences);
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }

    private static String shortened(String text) {
        return text.length() > 600 ? text.substring(0, 600) + "…" : text;
    }
}

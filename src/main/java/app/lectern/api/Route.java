package app.lectern.api;

import io.javalin.http.HandlerType;

/** A method and a path that the server answers. */
record Route(HandlerType method, String path, Action action) {
    /** What a route does; it answers through the call's HTTP context. */
    interface Action {
        void run(Call call) throws Exception;
    }

    /** What a route answers in JSON. */
    interface Answer {
        Object to(Call call) throws Exception;
    }

    static Route get(String path, Answer answer) {
        return json(HandlerType.GET, path, answer);
    }

    static Route post(String path, Answer answer) {
        return json(HandlerType.POST, path, answer);
    }

    static Route put(String path, Answer answer) {
        return json(HandlerType.PUT, path, answer);
    }

    private static Route json(HandlerType method, String path, Answer answer) {
        return new Route(method, path, call -> call.http().json(answer.to(call)));
    }
}

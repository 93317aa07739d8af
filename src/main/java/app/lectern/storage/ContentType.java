package app.lectern.storage;

/** What browsers are told of a file, by its name. */
final class ContentType {
    private ContentType() {}

    static String of(String key) {
        return switch (key.substring(key.lastIndexOf('.') + 1)) {
            case "mp4" -> "video/mp4";
            case "jpg" -> "image/jpeg";
            case "srt" -> "application/x-subrip;charset=UTF-8";
            case "vtt" -> "text/vtt;charset=UTF-8";
            case "txt" -> "text/plain;charset=UTF-8";
            default -> "application/octet-stream";
        };
    }
}

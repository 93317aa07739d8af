package app.lectern.desktop.shell;

import app.lectern.domain.Message;
import java.awt.AWTException;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A notice of the system, outside of every window. Waits for another program, so not for the window's thread. */
public final class SystemNotice {
    private static final int SECONDS = 5;
    private static final int ICON = 16;
    private static final int RAIL = 0x10242b;

    private SystemNotice() {}

    /** Shows a notice; tells why when this machine cannot. */
    public static Optional<Message> show(String title, String text) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return inTray(title, text);
        }
        if (system.contains("mac")) {
            return run(List.of(
                    "osascript",
                    "-e",
                    "on run argv",
                    "-e",
                    "display notification (item 2 of argv) with title (item 1 of argv)",
                    "-e",
                    "end run",
                    title,
                    text));
        }
        return run(List.of("notify-send", "--app-name=Lectern", "--", title, text));
    }

    /** Starts a program that shows it. */
    static Optional<Message> run(List<String> command) {
        Process process;
        try {
            process = new ProcessBuilder(new ArrayList<>(command))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return Optional.of(Message.of("doctor.no-notice-program", command.getFirst()));
        }
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.of(Message.of("doctor.notice-refused", command.getFirst(), SECONDS + " s"));
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.exitValue() == 0
                    ? Optional.empty()
                    : Optional.of(Message.of("doctor.notice-refused", command.getFirst(), answer));
        } catch (IOException e) {
            return Optional.of(Message.of("doctor.notice-refused", command.getFirst(), String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Message.of("doctor.notice-refused", command.getFirst(), "interrupted"));
        }
    }

    private static Optional<Message> inTray(String title, String text) {
        if (!SystemTray.isSupported()) {
            return Optional.of(Message.of("doctor.no-tray"));
        }
        BufferedImage image = new BufferedImage(ICON, ICON, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < ICON * ICON; i++) {
            image.setRGB(i % ICON, i / ICON, RAIL);
        }
        TrayIcon icon = new TrayIcon(image, "Lectern");
        try {
            SystemTray.getSystemTray().add(icon);
            icon.displayMessage(title, text, TrayIcon.MessageType.NONE);
            TimeUnit.SECONDS.sleep(SECONDS);
            return Optional.empty();
        } catch (AWTException e) {
            return Optional.of(Message.of("doctor.no-tray"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            SystemTray.getSystemTray().remove(icon);
        }
    }
}

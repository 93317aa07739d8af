package app.lectern.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.lectern.domain.Message;
import app.lectern.text.Texts;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DiskTroubleTest {
    @TempDir
    Path folder;

    /** What this system itself says when there is no room. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsCalledFull() {
        IOException full = catchThrowableOfType(IOException.class, () -> {
            try (OutputStream out = new FileOutputStream("/dev/full")) {
                out.write(1);
            }
        });
        assertThat(words(DiskTrouble.of(folder, full))).contains("디스크가 가득 찼습니다", folder.toString());
    }

    @Test
    void aDiskThatCanOnlyBeReadIsCalledSo() {
        IOException e = new FileSystemException(folder.toString(), null, "Read-only file system");
        assertThat(words(DiskTrouble.of(folder, e))).contains("읽기만 할 수 있습니다");
    }

    @Test
    void aFolderThatIsGoneIsCalledGone() {
        Path gone = folder.resolve("usb/workspace");
        assertThat(words(DiskTrouble.of(gone, new IOException("?")))).contains(gone + " 폴더가 없어졌습니다");
    }

    @Test
    void otherReasonsAreTold() {
        assertThat(words(DiskTrouble.of(folder, new IOException("Input/output error"))))
                .contains("Input/output error");
    }

    private static String words(Message message) {
        return Texts.of(Locale.KOREAN).of(message);
    }
}

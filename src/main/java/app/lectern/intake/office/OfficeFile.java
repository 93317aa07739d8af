package app.lectern.intake.office;

import app.lectern.intake.source.UnusableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Opens a file of PowerPoint, Word or Excel within bounds: Apache POI takes every part it reads into memory, so what is in
 * the file is measured before, and parts that unpack to more than they say are refused while they are read.
 */
public final class OfficeFile {
    /** The largest file; most of a large one are videos, which are never read. */
    public static final long FILE_BYTES = 500L * 1024 * 1024;

    /** All text in it, unpacked: pages, slides, tables. */
    public static final long TEXT_BYTES = 32L * 1024 * 1024;

    /** A part of it, unpacked. */
    public static final long PART_BYTES = 64L * 1024 * 1024;

    private static final int PARTS = 20_000;
    private static final int BYTES_PER_MB = 1024 * 1024;
    private static final byte[] BEFORE_2007 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static {
        // they hold for the whole process, and nothing else of it opens such files
        ZipSecureFile.setMaxEntrySize(PART_BYTES);
        ZipSecureFile.setMaxFileCount(PARTS);
    }

    private OfficeFile() {}

    /**
     * Opens a file for reading.
     *
     * @return to be closed by {@code revert}
     * @throws UnusableFileException when it is none of these files, too large or protected by a password
     */
    public static OPCPackage open(Path file) throws IOException, UnusableFileException {
        measure(file);
        return open(file, PackageAccess.READ);
    }

    /** Opens a file that was opened before, so that parts of it can be replaced in memory; the file itself stays as it is. */
    public static OPCPackage openToMend(Path file) throws UnusableFileException {
        return open(file, PackageAccess.READ_WRITE);
    }

    private static OPCPackage open(Path file, PackageAccess access) throws UnusableFileException {
        try {
            return OPCPackage.open(file.toFile(), access);
        } catch (InvalidFormatException | OpenXML4JRuntimeException | POIXMLException | IllegalArgumentException e) {
            throw UnusableFileException.of("import.broken-package");
        }
    }

    private static void measure(Path file) throws IOException, UnusableFileException {
        if (Files.size(file) > FILE_BYTES) {
            throw UnusableFileException.of("script.too-large", FILE_BYTES / BYTES_PER_MB);
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Arrays.equals(in.readNBytes(BEFORE_2007.length), BEFORE_2007)) {
                throw UnusableFileException.of("import.old-or-locked");
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            measure(zip);
        } catch (ZipException | IllegalArgumentException e) {
            throw UnusableFileException.of("import.broken-package");
        }
    }

    private static void measure(ZipFile zip) throws UnusableFileException {
        if (zip.size() > PARTS) {
            throw UnusableFileException.of("import.too-many-parts", PARTS);
        }
        long text = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                text += Math.max(0, entry.getSize());
            }
        }
        if (text > TEXT_BYTES) {
            throw UnusableFileException.of("import.too-much-text", TEXT_BYTES / BYTES_PER_MB);
        }
    }
}

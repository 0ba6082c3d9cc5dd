package org.amparo.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks what was downloaded, with links and the right to execute; a damaged file ends in an exception. */
final class Archives {

    private Archives() { }

    static void untar(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = inside(folder, entry.getName());
                if (entry.isDirectory()) Files.createDirectories(file);
                else if (entry.isSymbolicLink()) Files.createSymbolicLink(parent(file), Path.of(entry.getLinkName()));
                else write(tar, file, entry.getMode());
            }
        }
    }

    /** Leaves out the archive's own top folder. */
    static void unzip(Path zip, Path folder) throws IOException {
        try (var file = ZipFile.builder().setPath(zip).get()) {
            for (var entries = file.getEntries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                if (entry.isDirectory()) continue;
                var name = entry.getName();
                try (var content = file.getInputStream(entry)) {
                    write(content, inside(folder, name.substring(name.indexOf('/') + 1)), entry.getUnixMode());
                }
            }
        }
    }

    private static void write(InputStream content, Path file, int mode) throws IOException {
        Files.copy(content, parent(file));
        if ((mode & 0100) == 0) return;
        var rights = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        rights.add(PosixFilePermission.OWNER_EXECUTE);
        Files.setPosixFilePermissions(file, rights);
    }

    private static Path parent(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }

    private static Path inside(Path folder, String name) throws IOException {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) throw new IOException("entry outside its archive: " + name);
        return file;
    }
}

package fi.mukana.directory.exchange.region;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files of a region folder, wherever it lies.
 *
 * @param name the folder in messages
 * @param files the files by their names relative to the folder, with "/"; two levels
 */
record RegionSource(String name, SortedMap<String, Content> files) {

    /** The bytes of a file. */
    interface Content {
        /** At most so many bytes; empty if there are more. */
        Optional<byte[]> read(int most) throws IOException;
    }

    /** A folder on a disk; empty if there is no such folder. */
    static Optional<RegionSource> of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        TreeMap<String, Content> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            paths.filter(path -> Files.isRegularFile(path) || Files.isSymbolicLink(path))
                    .forEach(path ->
                            files.put(folder.relativize(path).toString().replace('\\', '/'), most -> read(path, most)));
        }
        return Optional.of(new RegionSource(folder.toString(), files));
    }

    /** A folder among resources, in a jar or beside classes; empty if it holds no profile. */
    static Optional<RegionSource> of(ClassLoader loader, String folder) throws IOException {
        String path = folder.replaceAll("^/+|/+$", "");
        String prefix = path.isEmpty() ? "" : path + "/";
        URL profile = loader.getResource(prefix + RegionFiles.PROFILE);
        if (profile == null) {
            return Optional.empty();
        }
        URLConnection connection = profile.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return Optional.of(new RegionSource(folder, inJar(jar, loader, prefix)));
        }
        if (profile.getProtocol().equals("file")) {
            Path file = Path.of(java.net.URI.create(profile.toExternalForm()));
            return of(java.util.Objects.requireNonNull(file.getParent()))
                    .map(source -> new RegionSource(folder, source.files()));
        }
        return Optional.of(new RegionSource(folder, named(loader, prefix)));
    }

    private static SortedMap<String, Content> inJar(JarURLConnection connection, ClassLoader loader, String prefix)
            throws IOException {
        TreeMap<String, Content> files = new TreeMap<>();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .filter(entry -> entry.startsWith(prefix))
                    .map(entry -> entry.substring(prefix.length()))
                    .filter(file -> file.chars().filter(c -> c == '/').count() <= 1)
                    .forEach(file -> files.put(file, most -> read(loader, prefix + file, most)));
        }
        return files;
    }

    /** Where a class loader cannot list a folder: the files whose names are known. */
    private static SortedMap<String, Content> named(ClassLoader loader, String prefix) {
        TreeMap<String, Content> files = new TreeMap<>();
        RegionFiles.NAMES.stream()
                .filter(file -> loader.getResource(prefix + file) != null)
                .forEach(file -> files.put(file, most -> read(loader, prefix + file, most)));
        return files;
    }

    private static Optional<byte[]> read(Path path, int most) throws IOException {
        if (Files.readAttributes(path, java.nio.file.attribute.BasicFileAttributes.class, new LinkOption[0])
                        .size()
                > most) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            return atMost(in, most);
        }
    }

    private static Optional<byte[]> read(ClassLoader loader, String resource, int most) throws IOException {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The resource %s is gone.".formatted(resource));
            }
            return atMost(in, most);
        }
    }

    private static Optional<byte[]> atMost(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    }
}

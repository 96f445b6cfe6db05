package fi.mukana.directory.webapp.testing;

import java.io.File;
import java.util.Arrays;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The war that the build made, with the classes of a test added to it. */
public final class BuiltWar {

    private BuiltWar() {}

    /**
     * Returns the built war with what a test inside the server needs.
     *
     * @param name the name of the deployment, unique in a run
     * @param testClasses the test and its own classes
     */
    public static WebArchive with(String name, Class<?>... testClasses) {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, name + ".war")
                .importFrom(new File(System.getProperty("directory.war")))
                .as(WebArchive.class);
        war.addClasses(testClasses);
        war.addAsLibrary(onClassPath("assertj-core"));
        return war;
    }

    private static File onClassPath(String jar) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> file.getName().startsWith(jar + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s is not on the class path.".formatted(jar)));
    }
}

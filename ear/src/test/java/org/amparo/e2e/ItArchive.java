package org.amparo.e2e;

import java.io.File;
import java.nio.file.Path;

import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** it.war: what the built EAR holds without its pages, and every test class, under one class loader. */
public final class ItArchive {

    private static final String STRUCTURE = """
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <deployment><dependencies><module name="org.postgresql"/></dependencies></deployment>
            </jboss-deployment-structure>""";

    private ItArchive() { }

    public static WebArchive whole() {
        var ear = Path.of(System.getProperty("amparo.home"), "ear/target");
        var war = ShrinkWrap.create(WebArchive.class, "it.war")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(new StringAsset(STRUCTURE), "jboss-deployment-structure.xml");
        ShrinkWrap.createFromZipFile(EnterpriseArchive.class, ear.resolve("amparo.ear").toFile()).getContent(Filters.include("(/lib/.*|/amparo-ejb)\\.jar")).forEach((path, node) -> {
            var name = path.get().substring(path.get().lastIndexOf('/') + 1);
            if (!name.startsWith("primefaces")) war.add(node.getAsset(), "WEB-INF/lib/" + name);
        });
        return war.merge(classes(ear.resolve("test-classes").toFile()), "WEB-INF/classes");
    }

    private static GenericArchive classes(File folder) {
        return ShrinkWrap.create(GenericArchive.class).as(ExplodedImporter.class).importDirectory(folder, Filters.exclude(".*META-INF.*")).as(GenericArchive.class);
    }
}

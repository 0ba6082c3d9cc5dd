package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/**
 * The server's own way of beginning modules in order leaves out that the beans wait for the modules to be installed: whether the persistence unit is there when they ask
 * for it is then a matter of luck, and a new build put into a busy installation failed now and then.
 */
class BeginningInOrderTest {

    @Test
    void theBeansWaitForThePersistenceUnit() throws Exception {
        var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("..", "ear", "pom.xml").toFile());
        assertFalse(pom.getElementsByTagName("ejbModule").getLength() == 0, "the module with the persistence unit was not found");
        assertEquals(0, pom.getElementsByTagName("initializeInOrder").getLength(), "see ear/pom.xml");
    }
}

package org.amparo.e2e;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A test that runs inside the server, beside the application's classes: put it in the package it tests and it sees what is package-private there.
 * The whole business archive is deployed once for all such tests.
 */
@ArquillianTest
public abstract class InContainer {

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }
}

package org.amparo.e2e;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/** Deploys it.war with the first test class and keeps it for all others: it is the same archive, and deploying takes seconds. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Stands before Arquillian's own observers and lets each event through once. */
    public static class Keeper {

        @Inject @ClassScoped private InstanceProducer<DeploymentScenario> current;
        @Inject private Event<UnDeployManagedDeployments> undeploy;
        @Inject private Instance<ClassContext> classes;
        private DeploymentScenario kept;
        private boolean deployed;

        void generate(@Observes EventContext<GenerateDeployment> context) {
            if (kept == null) {
                context.proceed();
                kept = current.get();
            } else {
                current.set(kept);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (deployed) return;
            context.proceed();
            deployed = true;
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
            if (!deployed) context.proceed();
        }

        void end(@Observes(precedence = 100) AfterSuite event) {
            if (!deployed) return;
            deployed = false;
            classes.get().activate(OneDeployment.class);
            try {
                current.set(kept);
                undeploy.fire(new UnDeployManagedDeployments());
            } finally {
                classes.get().deactivate();
            }
        }
    }
}

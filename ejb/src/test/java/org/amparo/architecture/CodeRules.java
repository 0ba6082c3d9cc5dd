package org.amparo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.shared.LastWrites;
import org.amparo.shared.NoPersonalData;

/** What a class of each kind may be and do. */
final class CodeRules {

    private static final DescribedPredicate<JavaClass> STORED =
            describe("stored", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));

    private static final DescribedPredicate<JavaClass> A_DOOR =
            describe("a door", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    /** The log is the one collection that areas above write to directly, through access; what is written or asked together is said by each area itself. */
    private static final Set<String> PUBLIC_COLLECTIONS = Set.of("org.amparo.shared.LastWrites", "org.amparo.shared.Lookups", "org.amparo.audit.AccessLog");

    /** They carry out nothing that a dialogue asked for. */
    private static final Set<String> OUR_OWN_MANNERS = Set.of("ContactPolicy", "MailPolicy", "StaffPolicy");

    private CodeRules() {}

    static ArchRule rulesArePlainJava() {
        return classes().that(describe("rules", type -> type.getSimpleName().matches(".*(Workflow|Policy)") || type.isRecord() || type.isEnum()))
                .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "org.amparo..")
                        .or(describe("mapping words on an embeddable", type -> type.getPackageName().equals("jakarta.persistence"))))
                .andShould(new ArchCondition<>("use mapping words only when embeddable") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(d -> resideInAPackage("jakarta..").test(d.getTargetClass()) && !type.isAnnotatedWith(Embeddable.class))
                                .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
                    }
                }).because("a rule is read, tested and reused without a server");
    }

    static ArchRule whatDecidesSaysWhatItCarriesOut() {
        return classes().that(describe("policies", type -> type.getSimpleName().endsWith("Policy") && !OUR_OWN_MANNERS.contains(type.getSimpleName())))
                .should().beAnnotatedWith(Holds.class).because("whoever reads a rule, or the page of recommendations, sees where the request was made");
    }

    static ArchRule whatIsStoredIsHidden() {
        return classes().that(STORED).should().bePackagePrivate().allowEmptyShould(true)
                .because("areas talk by id; what is stored belongs to one area");
    }

    static ArchRule whatIsStoredStaysInItsArea() {
        return classes().that(STORED).should(new ArchCondition<>("be known only in their own package") {
            @Override
            public void check(JavaClass stored, ConditionEvents events) {
                stored.getDirectDependenciesToSelf().stream().map(Dependency.class::cast)
                        .filter(d -> !d.getOriginClass().getPackageName().equals(stored.getPackageName()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(stored, d.getDescription())));
            }
        }).allowEmptyShould(true).because("no entity crosses an area");
    }

    static ArchRule whatIsStoredChangesByNamedActs() {
        return noMethods().that().areDeclaredInClassesThat(STORED).should().haveNameMatching("set[A-Z].*").allowEmptyShould(true)
                .because("a setter lets anybody skip the rule; name the act");
    }

    static ArchRule aRecordWithALifeHasAVersion() {
        return classes().that(STORED).and(describe("have a life", type -> type.getFields().stream().anyMatch(f -> isState(f.getRawType()))))
                .should(new ArchCondition<>("have a version") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (type.getAllFields().stream().noneMatch(f -> f.isAnnotatedWith(Version.class)))
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " has a state and no version"));
                    }
                }).allowEmptyShould(true).because("two people may act at once: one wins, the other is told");
    }

    private static boolean isState(JavaClass type) {
        return type.isEnum() && type.getEnclosingClass().filter(around -> around.getSimpleName().endsWith("Workflow")).isPresent();
    }

    static ArchRule onlyCollectionsUseTheEntityManager() {
        return classes().that(describe("use the EntityManager", type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().isEquivalentTo(EntityManager.class) || d.getTargetClass().isEquivalentTo(LastWrites.class))))
                .should(new ArchCondition<>("be collections named in the plural, hidden unless nothing in them is about a survivor") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean hidden = !type.getModifiers().contains(JavaModifier.PUBLIC) || type.isAnnotatedWith(NoPersonalData.class);
                        boolean plural = type.getSimpleName().matches("[A-Z]\\w*s|People");
                        if (!(hidden && plural && !A_DOOR.test(type)) && !PUBLIC_COLLECTIONS.contains(type.getName()))
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " uses the EntityManager"));
                    }
                }).allowEmptyShould(true).because("one place per area knows the database");
    }

    static ArchRule everyDoorIsGuarded() {
        return methods().that().areDeclaredInClassesThat(A_DOOR).and().arePublic().and().areNotStatic()
                .should(new GuardedByAPermit()).allowEmptyShould(true)
                .because("reads are the sensitive act: no permit, no data, or a written reason why nothing here is about a survivor");
    }

    static ArchRule namesSayWhatAThingIs() {
        return noClasses().should().haveNameMatching(".*(Helper|Util|Utils|Manager|Common)")
                .orShould().resideInAnyPackage("..helper..", "..util..", "..utils..", "..manager..", "..common..")
                .because("such a name is a place for anything");
    }

}

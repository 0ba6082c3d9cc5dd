package org.amparo.architecture;

import static com.tngtech.archunit.base.DescribedFunction.describe;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.modules.ArchModule;
import com.tngtech.archunit.library.modules.syntax.DescriptorFunction;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Who may know whom. The base package is a parameter so that a test can prove each rule on a bad example. */
final class AreaRules {

    private AreaRules() {}

    static ArchRule followTheMap(String base) {
        var allowed = allow().fromModule(Areas.SHARED).toModules();
        for (var entry : Areas.MAY_KNOW.entrySet())
            allowed = allowed.fromModule(entry.getKey()).toModules(entry.getValue().toArray(String[]::new));
        return modules().definedByPackages(base + ".(*)..")
                .should().respectTheirAllowedDependencies(allowed, consideringOnlyDependenciesInAnyPackage(base + ".."));
    }

    static ArchRule haveNoCycles(String base) {
        return modules().definedByPackages(base + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule foldersFollowTheirMap(String base, String name, Map<String, Set<String>> folders) {
        var allowed = allow().fromModule(name).toModules();
        for (var entry : folders.entrySet())
            allowed = allowed.fromModule(entry.getKey()).toModules(entry.getValue().toArray(String[]::new));
        String area = base + "." + name;
        return modules().definedBy(describe("the folders of " + name, type -> folder(area, name, type)))
                .derivingModule(DescriptorFunction.describe("by their names", (folder, types) -> ArchModule.Descriptor.create(folder.getPart(1))))
                .should().respectTheirAllowedDependencies(allowed, consideringOnlyDependenciesInAnyPackage(area + ".."));
    }

    private static ArchModule.Identifier folder(String area, String name, JavaClass type) {
        if (type.getPackageName().equals(area)) return ArchModule.Identifier.from(name);
        if (!type.getPackageName().startsWith(area + ".")) return ArchModule.Identifier.ignore();
        return ArchModule.Identifier.from(type.getPackageName().substring(area.length() + 1));
    }

    static ArchRule supportIsUnconditional(String base) {
        return never(base, Areas.SUPPORT, "assistance is unconditional: it may not depend on whether a survivor takes part in proceedings",
                Areas.JUSTICE, Areas.CASEWORK, Areas.REFERRAL, Areas.REPORTING);
    }

    static ArchRule referralAsksNothingAboutJustice(String base) {
        return never(base, Areas.REFERRAL, "no referral may depend on testimony or cooperation", Areas.JUSTICE);
    }

    static ArchRule caseworkAsksNothingAboutJustice(String base) {
        return never(base, Areas.CASEWORK, "no plan or need may depend on testimony or cooperation", Areas.JUSTICE);
    }

    static ArchRule complaintsCannotBeSteered(String base) {
        return never(base, Areas.REPORTING, "a complaint may not be seen or steered by those it is about", Areas.CASEWORK, Areas.SURVIVOR);
    }

    static ArchRule numbersHaveNoNames(String base) {
        return never(base, Areas.STATISTICS, "statistics are de-identified by construction", Areas.SURVIVOR, Areas.VAULT);
    }

    private static ArchRule never(String base, String area, String because, String... others) {
        String[] packages = Arrays.stream(others).map(other -> base + "." + other + "..").toArray(String[]::new);
        return noClasses().that().resideInAPackage(base + "." + area + "..").should().dependOnClassesThat().resideInAnyPackage(packages)
                .allowEmptyShould(true).because(because);
    }
}

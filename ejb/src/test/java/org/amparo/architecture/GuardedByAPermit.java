package org.amparo.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.NoPersonalData;

/** A door asks {@code access}, is handed a permit, or says in writing that nothing behind it is about a survivor. Reads too. */
final class GuardedByAPermit extends ArchCondition<JavaMethod> {

    GuardedByAPermit() {
        super("ask for a permit, take one, or carry @NoPersonalData");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean excused = method.isAnnotatedWith(NoPersonalData.class) || method.getOwner().isAnnotatedWith(NoPersonalData.class);
        boolean handed = method.getRawParameterTypes().stream().anyMatch(GuardedByAPermit::isPermit);
        if (!excused && !handed && !asks(method))
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " opens a door without a permit"));
    }

    /** Follows calls inside the class, because a door may ask in a private method. */
    private static boolean asks(JavaMethod method) {
        var seen = new HashSet<JavaCodeUnit>(List.of(method));
        var next = new ArrayDeque<JavaCodeUnit>(seen);
        while (!next.isEmpty()) {
            for (var call : next.remove().getMethodCallsFromSelf()) {
                if (givesPermit(call)) return true;
                if (call.getTargetOwner().equals(method.getOwner())) call.getTarget().resolveMember().filter(seen::add).ifPresent(next::add);
            }
        }
        return false;
    }

    private static boolean givesPermit(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Access.class) && call.getName().matches("require.*|begun|showing")
                || isPermit(call.getTarget().getRawReturnType()) && call.getTargetOwner().getPackageName().equals(Access.class.getPackageName());
    }

    private static boolean isPermit(JavaClass type) {
        return type.isEquivalentTo(Permit.class) || type.isEquivalentTo(ListPermit.class);
    }
}

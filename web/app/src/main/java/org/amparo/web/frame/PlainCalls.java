package org.amparo.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * Calls without arguments, as {@code row.number()} of a record: a page makes hundreds of them, and the resolver that comes with the server
 * looks through all methods of the class for each. Everything else, and methods of one name with several forms, is left to it.
 */
public class PlainCalls extends ELResolver {

    private static final ClassValue<Map<String, Method>> CALLS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> calls = new HashMap<>();
            Map<String, Integer> forms = new HashMap<>();
            for (Method method : type.getMethods()) {
                if (method.isBridge() || Modifier.isStatic(method.getModifiers())) continue;
                forms.merge(method.getName(), 1, Integer::sum);
                if (method.getParameterCount() == 0) calls.put(method.getName(), method);
            }
            calls.keySet().removeIf(name -> forms.get(name) > 1);
            if (!Modifier.isPublic(type.getModifiers())) calls.clear();
            return Map.copyOf(calls);
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || arguments != null && arguments.length > 0) return null;
        Method call = CALLS.get(base.getClass()).get(String.valueOf(name));
        if (call == null) return null;
        try {
            Object answer = call.invoke(base);
            context.setPropertyResolved(base, name);
            return answer;
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        } catch (IllegalAccessException hidden) {
            return null;
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // a call is nothing one can set
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}

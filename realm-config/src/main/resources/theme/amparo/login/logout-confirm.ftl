<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
  <#if section = "header">${msg("logoutConfirmTitle")}
  <#elseif section = "form">
  <form id="kc-logout-confirm" class="card" action="${url.logoutConfirmAction}" method="post">
    <p>${msg("logoutConfirmHeader")}</p>
    <input type="hidden" name="session_code" value="${logoutConfirm.code}"/>
    <@parts.send label=msg("doLogout") id="kc-logout" name="confirmLogout"/>
    <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content><p><a href="${client.baseUrl}">${msg("backToApplication")}</a></p></#if>
  </form>
  </#if>
</@layout.registrationLayout>

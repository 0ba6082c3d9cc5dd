<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">${msg("errorTitle")}
  <#elseif section = "form">
  <div id="kc-error-message" class="card" role="alert">
    <p>${kcSanitize(message.summary)?no_esc}</p>
    <p>${msg("nothingLost")}</p>
    <#if !skipLink?? && client?? && client.baseUrl?has_content><p><a class="button main" id="backToApplication" href="${client.baseUrl}">${msg("startAgain")}</a></p></#if>
  </div>
  </#if>
</@layout.registrationLayout>

<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header"><#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#elseif requiredActions?has_content>${msg("nextStep")}<#else>${message.summary}</#if>
  <#elseif section = "form">
  <div id="kc-info-message" class="card">
    <#if requiredActions?has_content>
    <p>${msg("stepsBefore")}</p><ul><#list requiredActions as step><li>${kcSanitize(msg("requiredAction.${step}"))?no_esc}</li></#list></ul>
    <#elseif messageHeader??><p>${message.summary}</p>
    <#else><p>${msg("nothingElse")}</p></#if>
    <#if !skipLink??>
      <#if pageRedirectUri?has_content><p><a class="button main" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
      <#elseif actionUri?has_content><p><a class="button main" href="${actionUri}">${msg("proceedWithAction")}</a></p>
      <#elseif (client.baseUrl)?has_content><p><a class="button main" href="${client.baseUrl}">${msg("backToApplication")}</a></p></#if>
    </#if>
  </div>
  </#if>
</@layout.registrationLayout>

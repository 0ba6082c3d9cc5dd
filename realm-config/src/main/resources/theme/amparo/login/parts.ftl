<#-- One field, one hidden field, the buttons: a message stands beside its field and says what to do. -->
<#macro field id label kind="text" name=id value="" problem="" auto="off" dir="ltr" focus=false mode="text" hint="">
<div class="field">
  <label for="${id}">${label}</label>
  <#if hint?has_content><p class="hint" id="${id}-hint">${hint}</p></#if>
  <#if problem?has_content><p class="problem" id="input-error-${id}" role="alert"><span>${kcSanitize(problem)?no_esc}</span></p></#if>
  <input class="input" id="${id}" name="${name}" type="${kind}" value="${value}" autocomplete="${auto}" dir="${dir}" inputmode="${mode}"<#if focus> autofocus</#if><#if problem?has_content> aria-invalid="true" aria-describedby="input-error-${id}"<#elseif hint?has_content> aria-describedby="${id}-hint"</#if>/>
</div>
</#macro>

<#macro secret id label name=id problem="" auto="current-password" focus=false hint="">
<@field id=id label=label kind="password" name=name problem=problem auto=auto focus=focus hint=hint/>
<p class="show"><button type="button" class="button plain small" hidden data-shows="${id}" data-show="${msg("showPassword")}" data-hide="${msg("hidePassword")}" aria-pressed="false">${msg("showPassword")}</button></p>
</#macro>

<#macro send label id="kc-login" name="login">
<div class="acts">
  <button class="button main" type="submit" id="${id}" name="${name}" value="${label}">${label}</button>
  <#if isAppInitiatedAction??><button class="button" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
</div>
</#macro>

<#macro otherDevices>
<ul class="choices"><li><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on" checked/><label for="logout-sessions">${msg("logoutOtherSessions")}</label></li></ul>
</#macro>

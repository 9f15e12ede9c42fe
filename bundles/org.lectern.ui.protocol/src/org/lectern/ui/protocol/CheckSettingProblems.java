/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.ParameterDescription;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;
import org.lectern.core.fix.CheckSettings;
import org.lectern.model.review.CheckParameter;
import org.lectern.model.review.CheckProfile;
import org.lectern.model.review.CheckSetting;
import org.lectern.model.review.ReviewPackage.Literals;

/** Finds what is wrong with how a protocol sets the checks. */
final class CheckSettingProblems {

	private final Consumer<Problem> sink;

	CheckSettingProblems(Consumer<Problem> sink) {
		this.sink = sink;
	}

	void look(CheckProfile profile) {
		if (profile.getBase() != null && Profile.named(profile.getBase()) == null) {
			sink.accept(new Problem(profile, Literals.CHECK_PROFILE__BASE,
					NLS.bind(Messages.Problems_profile, profile.getBase())));
		}
	}

	void look(CheckSetting setting) {
		CheckDescription check = CheckCatalog.standard().description(setting.getCheck());
		if (check == null) {
			sink.accept(new Problem(setting, Literals.CHECK_SETTING__CHECK,
					NLS.bind(Messages.Problems_check, setting.getCheck())));
			return;
		}
		String severity = setting.getSeverity();
		if (severity != null && Severity.of(severity) == null && !CheckSettings.OFF.equalsIgnoreCase(severity)) {
			sink.accept(new Problem(setting, Literals.CHECK_SETTING__SEVERITY,
					NLS.bind(Messages.Problems_severity, severity, check.title())));
		}
		setting.getParameters().forEach(parameter -> look(parameter, check));
	}

	private void look(CheckParameter parameter, CheckDescription check) {
		ParameterDescription known = check.parameter(parameter.getName());
		if (known == null) {
			sink.accept(new Problem(parameter, Literals.CHECK_PARAMETER__NAME,
					NLS.bind(Messages.Problems_parameter, parameter.getName(), check.title())));
		} else if (parameter.getValue() != null && !known.accepts(parameter.getValue())) {
			sink.accept(new Problem(parameter, Literals.CHECK_PARAMETER__VALUE,
					NLS.bind(known.isNumber() ? Messages.Problems_notANumber : Messages.Problems_blankParameter,
							parameter.getName(), check.title())));
		}
	}
}

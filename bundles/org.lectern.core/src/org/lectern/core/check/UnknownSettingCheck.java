/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.CheckParameter;
import org.lectern.model.review.CheckProfile;
import org.lectern.model.review.CheckSetting;
import org.lectern.model.review.Protocol;

/** Flags profiles, checks, severities and parameters that a protocol names and that do not exist, so that a slip is not silent. */
final class UnknownSettingCheck implements FileCheck {

	/** The id of the check. */
	static final String ID = "unknown-setting"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.FILES, Severity.WARNING,
			Messages.UnknownSettingCheck_title, Messages.UnknownSettingCheck_explanation);

	private final Supplier<CheckCatalog> catalog;

	/**
	 * @param catalog
	 *            gives all checks; asked when the check runs, for this check is one of them
	 */
	UnknownSettingCheck(Supplier<CheckCatalog> catalog) {
		this.catalog = catalog;
	}

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(ReviewFile file, CheckContext context, Consumer<Finding> sink) {
		if (!(file.root() instanceof Protocol protocol)) {
			return;
		}
		CheckProfile profile = protocol.getCheckProfile();
		if (profile != null) {
			if (profile.getBase() != null && Profile.named(profile.getBase()) == null) {
				sink.accept(finding(file, Messages.UnknownSettingCheck_profile, profile.getBase(), context));
			}
			profile.getSettings().forEach(setting -> {
				checkId(file, setting.getCheck(), context, sink);
				String severity = setting.getSeverity();
				if (severity != null && Severity.of(severity) == null && !Profile.OFF.equalsIgnoreCase(severity)) {
					sink.accept(finding(file, Messages.UnknownSettingCheck_severity, severity, context));
				}
				parameters(file, setting, context, sink);
			});
		}
		protocol.getSuppressions().forEach(suppression -> checkId(file, suppression.getCheck(), context, sink));
	}

	private void checkId(ReviewFile file, String id, CheckContext context, Consumer<Finding> sink) {
		if (id != null && catalog.get().description(id) == null) {
			sink.accept(finding(file, Messages.UnknownSettingCheck_check, id, context));
		}
	}

	private void parameters(ReviewFile file, CheckSetting setting, CheckContext context, Consumer<Finding> sink) {
		CheckDescription check = catalog.get().description(setting.getCheck());
		if (check != null) {
			setting.getParameters().stream().map(CheckParameter::getName)
					.filter(name -> name != null && check.parameter(name) == null)
					.forEach(name -> sink.accept(finding(file, Messages.UnknownSettingCheck_parameter, name, context)));
		}
	}

	private static Finding finding(ReviewFile file, String message, String name, CheckContext context) {
		int at = file.text().indexOf('"' + name + '"');
		SourceRange range = at < 0 ? null : new SourceRange(at + 1, name.length());
		return new Finding(ID, context.severity(DESCRIPTION), NLS.bind(message, name), Location.of(file, range), null,
				List.of(name), List.of());
	}
}

/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.checks;

import java.util.Arrays;
import java.util.List;

import org.lectern.core.fix.CheckSettings;

/** The severities a check can have, and their names. */
public final class SeverityNames {

	/** The ids in the order they are offered; null stands for that of the profile. */
	public static final List<String> IDS = Arrays.asList(null, "error", "warning", "info", CheckSettings.OFF); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private SeverityNames() {
	}

	/**
	 * Returns the name of a severity.
	 *
	 * @param id
	 *            the id, never null
	 * @return its name, localised; an id that is none stands for itself
	 */
	public static String of(String id) {
		return switch (id) {
		case "error" -> Messages.SeverityNames_error; //$NON-NLS-1$
		case "warning" -> Messages.SeverityNames_warning; //$NON-NLS-1$
		case "info" -> Messages.SeverityNames_info; //$NON-NLS-1$
		case CheckSettings.OFF -> Messages.SeverityNames_off;
		default -> id;
		};
	}
}

/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.numbers;

import java.util.regex.Pattern;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;

/** Flags a volume with a word for volume before it. */
final class VolumePrefixCheck extends PrefixCheck {

	private static final Pattern PREFIX = Pattern.compile("(?:vol(?:ume)?s?\\.?[\\s~]*|Bd\\.?[\\s~]*|Band[\\s~]+|tome[\\s~]+)(?=\\d)", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	VolumePrefixCheck() {
		super(new CheckDescription("volume-prefix", Category.NUMBERS, Severity.WARNING, Messages.VolumePrefixCheck_title, //$NON-NLS-1$
				Messages.VolumePrefixCheck_explanation), Messages.VolumePrefixCheck_message, Messages.VolumePrefixCheck_fix, PREFIX,
				"volume"); //$NON-NLS-1$
	}
}

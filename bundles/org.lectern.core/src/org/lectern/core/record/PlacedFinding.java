/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.record;

import java.util.List;

import org.lectern.core.check.Finding;
import org.lectern.core.fix.Fix;

/**
 * A finding about an entry that is being edited.
 *
 * @param finding
 *            the finding, never null
 * @param place
 *            what it is about: the name of a field, which may be missing, in lower case;
 *            {@link #ENTRY_TYPE}; or {@link #WHOLE_ENTRY}; never null
 * @param fixes
 *            what puts it right within the entry without asking anything, never null
 */
public record PlacedFinding(Finding finding, String place, List<Fix> fixes) {

	/** The place of a finding about the entry type. */
	public static final String ENTRY_TYPE = "@"; //$NON-NLS-1$
	/** The place of a finding about no single field. */
	public static final String WHOLE_ENTRY = ""; //$NON-NLS-1$

	/** Copies the list. */
	public PlacedFinding {
		fixes = List.copyOf(fixes);
	}
}

/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;

/** Flags papers of which nobody can tell from their entries whether they are one work. */
public final class PossibleDuplicateCheck extends ClusterCheck {

	/** The id of the check. */
	public static final String ID = "possible-duplicate"; //$NON-NLS-1$

	PossibleDuplicateCheck() {
		super(new CheckDescription(ID, Category.DUPLICATES, Severity.INFO, Messages.PossibleDuplicateCheck_title,
				Messages.PossibleDuplicateCheck_explanation), LinkKind.POSSIBLE,
				new Texts(Messages.PossibleDuplicateCheck_pair, Messages.PossibleDuplicateCheck_cluster,
						Messages.PossibleDuplicateCheck_related));
	}
}

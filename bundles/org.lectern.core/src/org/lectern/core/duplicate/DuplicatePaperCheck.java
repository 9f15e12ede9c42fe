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

/** Flags papers that are probably one work. */
public final class DuplicatePaperCheck extends ClusterCheck {

	/** The id of the check. */
	public static final String ID = "duplicate-paper"; //$NON-NLS-1$

	DuplicatePaperCheck() {
		super(new CheckDescription(ID, Category.DUPLICATES, Severity.WARNING, Messages.DuplicatePaperCheck_title,
				Messages.DuplicatePaperCheck_explanation), LinkKind.DUPLICATE,
				new Texts(Messages.DuplicatePaperCheck_pair, Messages.DuplicatePaperCheck_cluster,
						Messages.DuplicatePaperCheck_related));
	}
}

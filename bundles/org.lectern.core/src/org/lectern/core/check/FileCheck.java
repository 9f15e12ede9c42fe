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

import java.util.function.Consumer;

import org.lectern.core.corpus.ReviewFile;

/** A check whose findings depend on one file and the profile only. */
public non-sealed interface FileCheck extends Check {

	/**
	 * Looks at one file.
	 *
	 * @param file
	 *            the file, readable or not, never null
	 * @param context
	 *            the profile and the progress, never null
	 * @param sink
	 *            takes the findings, never null
	 */
	void check(ReviewFile file, CheckContext context, Consumer<Finding> sink);
}

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

/** A check whose findings depend on more than one file. */
public non-sealed interface CorpusCheck extends Check {

	/**
	 * Looks at all files.
	 *
	 * @param context
	 *            the corpus, the profile and the progress, never null
	 * @param sink
	 *            takes the findings, never null
	 */
	void check(CheckContext context, Consumer<Finding> sink);
}

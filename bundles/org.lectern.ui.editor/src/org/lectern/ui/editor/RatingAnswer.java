/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.lectern.model.review.Question;

/** A mark from 1 to 5. */
final class RatingAnswer extends RadioAnswer {

	private static final int LOWEST = 1;
	private static final int HIGHEST = 5;

	RatingAnswer(Question question, Listener listener) {
		super(question, listener, SWT.HORIZONTAL);
	}

	@Override
	Map<Object, String> answers() {
		Map<Object, String> answers = new LinkedHashMap<>();
		for (int mark = LOWEST; mark <= HIGHEST; mark++) {
			answers.put(mark, Integer.toString(mark));
		}
		return answers;
	}
}

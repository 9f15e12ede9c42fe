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
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.lectern.model.review.Question;

/** One of a few options. */
final class ChoiceAnswer extends RadioAnswer {

	/** With more options than this a list to drop down is easier to survey. */
	private static final int MOST = 5;

	private final List<String> options;

	private ChoiceAnswer(Question question, List<String> options, Listener listener) {
		super(question, listener, SWT.VERTICAL);
		this.options = options;
	}

	static AnswerControl of(Question question, Object value, Listener listener) {
		List<String> options = Options.of(question, value);
		return options.size() > MOST ? new LongChoiceAnswer(question, options, listener)
				: new ChoiceAnswer(question, options, listener);
	}

	@Override
	Map<Object, String> answers() {
		Map<Object, String> answers = new LinkedHashMap<>();
		options.forEach(option -> answers.put(List.of(option), option));
		return answers;
	}
}

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

import java.util.Objects;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.model.review.Question;

/** Shows the answer to one question and lets the user change it. */
abstract class AnswerControl {

	/** Takes what the user answered. */
	interface Listener {

		/**
		 * Called when the user changed the answer.
		 *
		 * @param value
		 *            as of {@link AnswerCommands#value}, null for no answer
		 * @param typing
		 *            whether more keys may follow that belong to the same step
		 */
		void answered(Question question, Object value, boolean typing);

		/** Called when the problem with what is entered may be another one or gone, also without a new answer. */
		void checked();

		/** Called when the user leaves the control. */
		void typingEnded();
	}

	private final Question question;
	private final Listener listener;
	private Object shown;
	private boolean showing;

	AnswerControl(Question question, Listener listener) {
		this.question = question;
		this.listener = listener;
	}

	static AnswerControl of(Question question, Object value, Listener listener) {
		return switch (question.getKind()) {
		case TEXT -> new TextAnswer(question, listener);
		case NUMBER -> new NumberAnswer(question, listener);
		case CHOICE -> ChoiceAnswer.of(question, value, listener);
		case MULTI_CHOICE -> new MultiChoiceAnswer(question, value, listener);
		case YES_NO -> new YesNoAnswer(question, listener);
		case RATING -> new RatingAnswer(question, listener);
		case DATE -> new DateAnswer(question, listener);
		case ADDRESS -> new AddressAnswer(question, listener);
		};
	}

	final Question question() {
		return question;
	}

	/** Shows an answer unless it is the one already there, so that the caret and what is being typed stay. */
	final void refresh(Object value) {
		if (!Objects.equals(value, shown)) {
			shown = value;
			showing = true;
			try {
				show(value);
			} finally {
				showing = false;
			}
		}
	}

	/** Called by the widgets when they changed; what the model made them show is not told to it again. */
	final void answered(Object value, boolean typing) {
		if (!showing && !Objects.equals(value, shown)) {
			shown = value;
			listener.answered(question, value, typing);
		}
	}

	final void checked() {
		if (!showing) {
			listener.checked();
		}
	}

	final void typingEnded() {
		listener.typingEnded();
	}

	/** Returns why what the user entered is no answer, localised; null when it is one. */
	String problem() {
		return null;
	}

	/** Creates the widgets, with no answer shown. The control carries messages and has the focus. */
	abstract Control create(Composite parent, FormToolkit toolkit);

	/** Shows an answer, null for none. */
	abstract void show(Object value);
}

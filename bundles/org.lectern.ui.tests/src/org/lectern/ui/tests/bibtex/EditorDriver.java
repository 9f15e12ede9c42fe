/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.bibtex;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;

/** Opens a file in the BibTeX editor and uses the editor as a user does. */
final class EditorDriver {

	private final BibtexEditor editor;

	private EditorDriver(BibtexEditor editor) {
		this.editor = editor;
	}

	/** Opens a file in the editor the workbench has for it. */
	static EditorDriver open(IFile file) throws Exception {
		var part = IDE.openEditor(ReviewFixture.page(), file);
		EditorDriver driver = new EditorDriver(assertInstanceOf(BibtexEditor.class, part));
		Events.settle();
		return driver;
	}

	BibtexEditor editor() {
		return editor;
	}

	IDocument document() {
		return editor.document();
	}

	String text() {
		return document().get();
	}

	StyledText widget() {
		return editor.viewer().getTextWidget();
	}

	/** Puts the caret before the first occurrence of a text. */
	EditorDriver at(String place) {
		return caret(offset(place));
	}

	/** Puts the caret behind the first occurrence of a text. */
	EditorDriver behind(String place) {
		return caret(offset(place) + place.length());
	}

	EditorDriver caret(int offset) {
		editor.selectAndReveal(offset, 0);
		Events.settle();
		return this;
	}

	EditorDriver select(String part) {
		editor.selectAndReveal(offset(part), part.length());
		Events.settle();
		return this;
	}

	int offset(String place) {
		int offset = text().indexOf(place);
		if (offset < 0) {
			throw new AssertionError("no " + place + " in " + text());
		}
		return offset;
	}

	String selected() {
		return editor.selection().getText();
	}

	int caret() {
		return editor.selection().getOffset();
	}

	/** Types characters; a line feed is the return key. */
	EditorDriver type(String characters) {
		characters.chars().forEach(c -> press((char) (c == '\n' ? SWT.CR : c), c == '\n' ? SWT.CR : c));
		Events.settle();
		return this;
	}

	EditorDriver press(char character, int key) {
		Event event = new Event();
		event.character = character;
		event.keyCode = key;
		widget().notifyListeners(SWT.KeyDown, event);
		return this;
	}

	/** Runs a command as its key would. */
	EditorDriver run(String command) throws Exception {
		ReviewFixture.page().activate(editor);
		editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
		Events.settle();
		return this;
	}

	EditorDriver undo() throws Exception {
		return run("org.eclipse.ui.edit.undo");
	}

	EditorDriver save() {
		editor.getSite().getPage().saveEditor(editor, false);
		Events.settle();
		return this;
	}

	/** Runs events until something is the case: an editor tells of its caret when that has rested for a moment. */
	EditorDriver await(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		Display display = widget().getDisplay();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "it never is");
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
					// wakes the display
				});
				display.sleep();
			}
		}
		return this;
	}

	/** Returns how the first character of a text is drawn, null where it is plain. */
	StyleRange style(String place) {
		return widget().getStyleRangeAtOffset(widgetOffset(offset(place)));
	}

	private int widgetOffset(int offset) {
		return editor.viewer() instanceof ITextViewerExtension5 mapping
				? mapping.modelOffset2WidgetOffset(offset)
				: offset;
	}

	/** The colour the theme has under an id. */
	static Color colour(String id) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
				.get("org.lectern.ui.bibtex." + id);
	}
}

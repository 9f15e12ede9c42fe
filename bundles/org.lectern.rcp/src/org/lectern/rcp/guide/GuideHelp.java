/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.guide;

import java.net.MalformedURLException;
import java.net.URL;

import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** What the help of the workbench does in the product: F1 opens the page of the user guide about what has the focus. */
public final class GuideHelp extends AbstractHelpUI {

	/** Called by the workbench. */
	public GuideHelp() {
	}

	@Override
	public void displayHelp() {
		show(GuidePages.CONTENTS);
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		IHelpResource[] topics = context == null ? null : context.getRelatedTopics();
		show(topics == null || topics.length == 0 ? GuidePages.CONTENTS : topics[0].getHref());
	}

	@Override
	public void displayHelpResource(String address) {
		show(address);
	}

	/** Asks the control with the focus, and those around it, for help. */
	@Override
	public void displayDynamicHelp() {
		Control control = Display.getCurrent().getFocusControl();
		while (control != null && !control.isListening(SWT.Help)) {
			control = control.getParent();
		}
		if (control == null) {
			displayHelp();
		} else {
			control.notifyListeners(SWT.Help, new Event());
		}
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	@Override
	public URL resolve(String address, boolean documentOnly) {
		String found = GuidePages.find(address);
		try {
			return found == null ? null : new URL(found);
		} catch (MalformedURLException e) {
			return null;
		}
	}

	private static void show(String page) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			new UserGuide(window).show(page);
		}
	}
}

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

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.lectern.ui.AccessibleName;

/** The user guide beside the work. */
public final class GuideView extends ViewPart {

	/** The id of this view. */
	public static final String ID = "org.lectern.rcp.guideView"; //$NON-NLS-1$

	private Composite area;
	private Browser browser;
	private IAction back;
	private IAction forward;
	private IAction external;

	/** Called by the workbench. */
	public GuideView() {
	}

	@Override
	public void createPartControl(Composite parent) {
		area = parent;
		parent.setLayout(new FillLayout());
		try {
			browser = new Browser(parent, SWT.NONE);
		} catch (SWTError e) {
			// restored on a machine without the browser that there was before
			Link link = new Link(parent, SWT.WRAP);
			link.setText("<a>" + Messages.GuideView_external + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
			link.addListener(SWT.Selection, event -> showOutside(GuidePages.find(GuidePages.CONTENTS)));
			return;
		}
		AccessibleName.set(browser, Messages.GuideView_name);
		fill(getViewSite().getActionBars().getToolBarManager());
		browser.addLocationListener(new LocationAdapter() {
			@Override
			public void changed(LocationEvent event) {
				back.setEnabled(browser.isBackEnabled());
				forward.setEnabled(browser.isForwardEnabled());
			}
		});
		show(GuidePages.find(GuidePages.CONTENTS));
	}

	@Override
	public void setFocus() {
		if (browser == null) {
			area.setFocus();
		} else {
			browser.setFocus();
		}
	}

	/**
	 * Shows a page.
	 *
	 * @param address
	 *            its address; null leaves what is shown
	 */
	void show(String address) {
		if (browser != null && address != null) {
			browser.setUrl(address);
		}
	}

	private void fill(IToolBarManager bar) {
		back = action(Messages.GuideView_back, shared(ISharedImages.IMG_TOOL_BACK), () -> browser.back());
		forward = action(Messages.GuideView_forward, shared(ISharedImages.IMG_TOOL_FORWARD), () -> browser.forward());
		IAction contents = action(Messages.GuideView_contents, shared(ISharedImages.IMG_ETOOL_HOME_NAV),
				() -> show(GuidePages.find(GuidePages.CONTENTS)));
		external = action(Messages.GuideView_external, null, () -> showOutside(browser.getUrl()));
		back.setEnabled(false);
		forward.setEnabled(false);
		bar.add(back);
		bar.add(forward);
		bar.add(contents);
		getViewSite().getActionBars().getMenuManager().add(external);
	}

	private void showOutside(String address) {
		new UserGuide(getSite().getWorkbenchWindow()).showInWebBrowser(address);
	}

	private static ImageDescriptor shared(String name) {
		return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
	}

	private static IAction action(String text, ImageDescriptor image, Runnable code) {
		Action action = new Action(text, image) {
			@Override
			public void run() {
				code.run();
			}
		};
		action.setToolTipText(text);
		return action;
	}
}

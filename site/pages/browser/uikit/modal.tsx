import Modal, {
  ModalBody,
  type ModalDialogProps,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import type { Components, Drawn } from './doc';

/** A dialog over the page. */
export const modalComponents: Components = {
  ModalTransition: ({ children }: Drawn<unknown>) => <ModalTransition>{children}</ModalTransition>,
  Modal: ({ props, children }: Drawn<{ width?: ModalDialogProps['width']; onClose?: () => void }>) => (
    <Modal width={props.width ?? 'medium'} onClose={() => props.onClose?.()}>
      {children}
    </Modal>
  ),
  ModalHeader: ({ children }: Drawn<unknown>) => <ModalHeader>{children}</ModalHeader>,
  ModalTitle: ({ children }: Drawn<unknown>) => <ModalTitle>{children}</ModalTitle>,
  ModalBody: ({ children }: Drawn<unknown>) => <ModalBody>{children}</ModalBody>,
  ModalFooter: ({ children }: Drawn<unknown>) => <ModalFooter>{children}</ModalFooter>,
};

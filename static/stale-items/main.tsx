import { mount } from '../shared/mount';
import { App } from './app';
import './styles.css';
import './view/item-table.css';
import './edit/edit-form.css';

await mount(App);
